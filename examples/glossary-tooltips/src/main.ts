import { createPartnership, locales } from "us-japan-climate-partnership";
import { explainIn } from "./explain.ts";

const partnership = await createPartnership({ locale: navigator.languages, fallbackLocale: "en" });

const buttons = locales.map((locale) => {
  const button = document.createElement("button");
  button.textContent = locale;
  button.onclick = () => partnership.setLocale(locale);
  return button;
});
document.querySelector("nav")?.append(...buttons);

/** The page has its text in each language; the names in it are those of the same language. */
partnership.subscribe((content) => {
  document.documentElement.lang = content.locale;
  for (const button of buttons) {
    button.ariaPressed = String(button.textContent === content.locale);
  }
  for (const article of document.querySelectorAll("article")) {
    article.hidden = article.lang !== content.locale;
    if (!article.hidden) explainIn(article, content);
  }
});
