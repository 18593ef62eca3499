// #region main
import { createRoot } from "react-dom/client";
import { createPartnership } from "us-japan-climate-partnership";
import { App } from "./app.tsx";

const partnership = await createPartnership({
  locale: navigator.languages,
  fallbackLocale: "en",
});
partnership.subscribe(({ locale }) => {
  document.documentElement.lang = locale;
});
const root = document.getElementById("root");
if (root) createRoot(root).render(<App partnership={partnership} />);
// #endregion
