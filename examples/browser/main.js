// #region main
import { createPartnership, locales } from "us-japan-climate-partnership";

const partnership = await createPartnership({
  locale: navigator.languages,
  fallbackLocale: "en",
});
partnership.subscribe(({ locale, article, segments }) => {
  document.documentElement.lang = locale;
  document.querySelector("h1").textContent = article.title;
  const sentences = Object.values(segments).map(({ text }) => {
    const item = document.createElement("li");
    item.textContent = text;
    return item;
  });
  document.querySelector("ol").replaceChildren(...sentences);
});
// #endregion

for (const locale of locales) {
  const button = document.createElement("button");
  button.textContent = locale;
  button.onclick = () => partnership.setLocale(locale);
  document.querySelector("nav").append(button);
}
