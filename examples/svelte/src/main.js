// #region main
import { mount } from "svelte";
import { createPartnership } from "us-japan-climate-partnership";
import App from "./App.svelte";

const partnership = await createPartnership({
  locale: navigator.languages,
  fallbackLocale: "en",
});
mount(App, { target: document.getElementById("root"), props: { partnership } });
// #endregion
