// #region main
import { createPartnership } from "us-japan-climate-partnership";
import { createApp } from "vue";
import App from "./app.vue";

const partnership = await createPartnership({
  locale: navigator.languages,
  fallbackLocale: "en",
});
createApp(App, { partnership }).mount("#root");
// #endregion
