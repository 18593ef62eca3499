import { type Locale, locales } from "us-japan-climate-partnership";
import { ClaimsView } from "./claims-view.tsx";
import { GlossaryView } from "./glossary-view.tsx";
import { Link } from "./link.tsx";
import { Network } from "./network.tsx";
import { RecordDialog } from "./record-dialog.tsx";
import { Search } from "./search.tsx";
import { beside, content, href, locale, setBeside, setLocale, t, view, views } from "./state.ts";
import { TextView } from "./text-view.tsx";
import { Timeline } from "./timeline.tsx";

const names: Readonly<Record<Locale, string>> = { fr: "Français", en: "English", ja: "日本語" };

export function App() {
  return (
    <>
      <a class="skip" href="#content">
        {t.value.skip}
      </a>
      <header>
        <h1>{content.value.article.title}</h1>
        <div class="tools">
          <span class="pair">
            <label for="language">{t.value.language}</label>
            <select
              id="language"
              value={locale.value}
              onChange={(event) => setLocale(event.currentTarget.value as Locale)}
            >
              {locales.map((name) => (
                <option key={name} value={name} lang={name}>
                  {names[name]}
                </option>
              ))}
            </select>
          </span>
          <span class="pair">
            <label for="beside">{t.value.beside}</label>
            <select
              id="beside"
              value={beside.value?.locale ?? ""}
              onChange={(event) => setBeside(event.currentTarget.value as Locale | "")}
            >
              <option value="">{t.value.none}</option>
              {locales
                .filter((name) => name !== locale.value)
                .map((name) => (
                  <option key={name} value={name} lang={name}>
                    {names[name]}
                  </option>
                ))}
            </select>
          </span>
          <Search />
        </div>
        <nav>
          {views.map((name) => (
            <Link
              key={name}
              to={href({ view: name })}
              {...(view.value === name ? { "aria-current": "page" as const } : {})}
            >
              {t.value[name]}
            </Link>
          ))}
          <a href={locale.value === "fr" ? "reference/fr/index.html" : "reference/index.html"}>
            {t.value.reference}
          </a>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {view.value === "text" && <TextView />}
        {view.value === "claims" && <ClaimsView />}
        {view.value === "glossary" && <GlossaryView />}
        {view.value === "pictures" && (
          <>
            <Timeline />
            <Network />
          </>
        )}
      </main>
      <RecordDialog />
    </>
  );
}
