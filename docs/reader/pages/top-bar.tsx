import type { VNode } from "preact";
import { type Locale, locales } from "us-japan-climate-partnership";
import { referenceFolderOf, relative, viewsInBar } from "./addresses.ts";
import { Icon, Logo } from "./icons.tsx";
import { nameOfLanguage } from "./language-names.ts";
import { LinkToView, usePage } from "./page.tsx";

/** The path of the same page in another language. */
interface InLanguages {
  readonly pathIn: (locale: Locale) => string;
}

function Views() {
  const { view, words } = usePage();
  const current = view === "reference" ? "data" : view; // the data's page leads to the reference
  return (
    <nav class="views" aria-label={words.say("views")}>
      {viewsInBar.map((name) => (
        <LinkToView
          key={name}
          view={name}
          {...(name === current ? { "aria-current": "page" as const } : {})}
        >
          {words.say(name)}
        </LinkToView>
      ))}
    </nav>
  );
}

/** Says which theme is chosen; a script makes it choose the next. */
function ThemeButton() {
  const { words } = usePage();
  return (
    <button
      type="button"
      class="theme scripted"
      hidden
      data-os={words.say("themeOs")}
      data-light={words.say("themeLight")}
      data-dark={words.say("themeDark")}
    >
      <Icon name="os" />
      <Icon name="light" />
      <Icon name="dark" />
      <span class="said">{words.say("themeOs")}</span>
    </button>
  );
}

/** The languages, each a link to the same page. */
function Languages({ pathIn }: InLanguages) {
  const { path, locale, words } = usePage();
  return (
    <nav class="languages" aria-label={words.say("language")}>
      {locales.map((name) => (
        <a
          key={name}
          href={relative(path, pathIn(name))}
          hreflang={name}
          lang={name}
          {...(name === locale ? { "aria-current": "true" as const } : {})}
        >
          {nameOfLanguage(name)}
        </a>
      ))}
    </nav>
  );
}

/** The field that finds things in the reader; a script makes it work, and looks through the reference, too, where there is one. */
export function Search({ hasReference }: { readonly hasReference: boolean }) {
  const { locale, path, words } = usePage();
  const reference = relative(path, `${referenceFolderOf(locale)}search.json`);
  return (
    <search
      class="scripted"
      hidden
      data-found={words.say("found", { count: "{{count}}" })}
      data-nothing={words.say("nothingFound")}
      data-failed={words.say("searchFailed")}
      data-reference={hasReference ? reference : undefined}
    >
      <label>
        <span class="unseen">{words.say("search")}</span>
        <Icon name="search" />
        <input type="search" autocomplete="off" placeholder={words.say("search")} />
      </label>
      <div id="found" class="found" role="listbox" aria-label={words.say("search")} hidden />
      <p role="status" class="found-said" />
    </search>
  );
}

/**
 * The bar on top. Where there is no room for the views, a button opens them. The search is given to it,
 * since the reference has one of its own.
 */
export function TopBar({ pathIn, search }: InLanguages & { readonly search: VNode }) {
  const { words } = usePage();
  return (
    <header class="top">
      <LinkToView view="text" class="name">
        <Logo />
        <span>{words.say("siteName")}</span>
      </LinkToView>
      <div class="bar-menu" id="menu" popover="auto">
        <Views />
        <ThemeButton />
      </div>
      <Languages pathIn={pathIn} />
      {search}
      <button type="button" class="open-menu" popovertarget="menu">
        <Icon name="menu" />
        <span class="unseen">{words.say("menu")}</span>
      </button>
    </header>
  );
}
