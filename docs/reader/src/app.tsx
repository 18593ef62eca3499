import { type Locale, locales } from "us-japan-climate-partnership";
import { address, go, href, views } from "./address.ts";
import { ClaimsView } from "./claims-view.tsx";
import { GlossaryView } from "./glossary-view.tsx";
import { beside, choose, content, hasFailed, locale, nameOfLanguage, t } from "./languages.ts";
import { Link } from "./link.tsx";
import { Menu } from "./menu.tsx";
import { Network } from "./network.tsx";
import { RecordDialog } from "./record-dialog.tsx";
import { ReferencesView } from "./references-view.tsx";
import { Search } from "./search.tsx";
import { TextView } from "./text-view.tsx";
import { Timeline } from "./timeline.tsx";

const optionOf = (name: Locale) => ({ value: name, text: nameOfLanguage(name), lang: name });

function Languages() {
  const others = locales.filter((name) => name !== locale.value);
  return (
    <div class="menus">
      <Menu
        id="language"
        label={t.value.language}
        value={locale.value}
        options={locales.map(optionOf)}
        onChoice={choose}
      />
      <Menu
        id="beside"
        label={t.value.beside}
        value={others.find((name) => name === beside.value?.locale) ?? ""}
        options={[{ value: "" as const, text: t.value.none }, ...others.map(optionOf)]}
        onChoice={(name) => go(href({ with: name || undefined, id: address.value.id }))}
      />
    </div>
  );
}

function Views() {
  return (
    <nav aria-label={t.value.views}>
      {views.map((view) => (
        <Link
          key={view}
          to={{ view }}
          {...(address.value.view === view ? { "aria-current": "page" as const } : {})}
        >
          {t.value[view]}
        </Link>
      ))}
      <a href={locale.value === "fr" ? "reference/fr/index.html" : "reference/index.html"}>
        {t.value.reference}
      </a>
    </nav>
  );
}

export function App() {
  const { view } = address.value;
  return (
    <>
      <a class="skip" href="#content">
        {t.value.skip}
      </a>
      <header>
        <div class="title">
          <h1>{content.value.article.title}</h1>
          <p>{t.value.tagline}</p>
        </div>
        <Languages />
        <Views />
        <Search />
      </header>
      {hasFailed.value && <p role="alert">{t.value.notLoaded}</p>}
      <main id="content" tabIndex={-1}>
        {view === "text" && <TextView />}
        {view === "claims" && <ClaimsView />}
        {view === "references" && <ReferencesView />}
        {view === "glossary" && <GlossaryView />}
        {view === "pictures" && (
          <>
            <Timeline />
            <Network />
          </>
        )}
      </main>
      <footer>
        <p>{t.value.rights}</p>
      </footer>
      <RecordDialog />
    </>
  );
}
