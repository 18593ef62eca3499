import { createApp } from "vue";
import App from "./app.vue";
import { i18n, locales, setLocale } from "./i18n.js";

const [language] = navigator.language.split("-");
await setLocale(locales.includes(language) ? language : "en");
createApp(App).use(i18n).mount("#root");
