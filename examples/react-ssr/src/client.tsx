// #region client
import { hydrateRoot } from "react-dom/client";
import { createPartnership } from "us-japan-climate-partnership";
import { Page } from "./page.tsx";

// The page begins in the language in which the server has rendered it.
const partnership = await createPartnership({ locale: document.documentElement.lang });
hydrateRoot(document, <Page partnership={partnership} />);
// #endregion
