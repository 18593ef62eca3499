import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { textCollections, textFieldsOf } from "../../src/content/collections.ts";
import { articleTexts } from "../../src/content/segments.ts";
import { type Content, createPartnership, locales, type Partnership } from "../../src/index.ts";
import { canonicalTag } from "../../src/partnership/tags.ts";
import {
  backend,
  bundleWith,
  type KeyPath,
  type Making,
  type Operation,
  operation,
  type Start,
  start,
} from "./host-operations.ts";
import { type CreateInstance, versions } from "./hosts.ts";

/**
 * The one sentence that must hold of a host: content is in the language of the first tag of its chain
 * that there is, and what `t` gives for a key of that language is the text in content.
 */

type I18n = ReturnType<CreateInstance>;

interface Followed {
  readonly host: I18n;
  readonly made: Making;
  readonly partnership: Partnership<I18n>;
}

/** Every text of a content, by its path. */
function textsOf(content: Content): [path: KeyPath, text: unknown][] {
  const ofCollections = textCollections.flatMap((name) =>
    Object.entries(content[name]).flatMap(([id, entry]) =>
      Object.entries(entry)
        .filter(([field]) => Object.hasOwn(textFieldsOf(name), field))
        .map(([field, text]): [KeyPath, unknown] => [[name, id, field], text]),
    ),
  );
  const ofLabels = Object.entries(content.labels).flatMap(([group, labels]) =>
    Object.entries(labels).map(([key, text]): [KeyPath, unknown] => [["labels", group, key], text]),
  );
  const ofArticle = articleTexts.map((field): [KeyPath, unknown] => [
    ["article", field],
    content.article[field],
  ]);
  return [...ofArticle, ...ofCollections, ...ofLabels];
}

const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Contents of partnerships without a host, by how they are made and the tags asked for. */
const references = new Map<string, Promise<Content>>();

/** What a chain of a host's comes to where the host has no texts of its own. */
function referenceOf({ fallbackLocale, resources }: Making, chain: readonly string[]) {
  const key = JSON.stringify([fallbackLocale, resources, chain]);
  const known = references.get(key);
  if (known) return known;
  const options = { locale: chain, fallbackLocale, resources } as object;
  const made = createPartnership(options).then(({ content }) => content);
  references.set(key, made);
  return made;
}

/** Fails where a partnership and its host disagree. */
async function check({ host, made, partnership }: Followed, others: readonly Followed[]) {
  const chain = host.services.languageUtils?.toResolveHierarchy(host.language) ?? [];
  if (chain.length === 0) return; // the content stays
  const { content } = partnership;
  const { keySeparator, nsSeparator } = host.options;
  // A namespace before the key is for i18next to tell from the key; "::" holds ":".
  const isPrefixed = nsSeparator && !String(keySeparator).includes(nsSeparator);
  const t = host.t as (key: string, options: object) => unknown;
  const ask = (path: KeyPath, details: object) => {
    const key = path.join(keySeparator || ".");
    return isPrefixed
      ? t(`partnership${nsSeparator}${key}`, { returnObjects: true, ...details })
      : t(key, { ns: "partnership", nsSeparator: false, returnObjects: true, ...details });
  };
  const reference = await referenceOf(made, chain);
  const own = new Map(textsOf(reference).map(([path, text]) => [path.join(), text]));
  const tagsOfHost = new Set<string>();
  for (const [path, text] of textsOf(content)) {
    const said = ask(path, {});
    if (said === null) continue; // the host has something else than a text there
    if (!isSame(said, text)) expect({ path, chain, t: said }).toEqual({ path, chain, t: text });
    if (isSame(said, own.get(path.join()))) continue;
    tagsOfHost.add((ask(path, { returnDetails: true }) as { usedLng: string }).usedLng);
  }
  // Texts of another partnership are there as a host's are. So are those of a clone that has no language for its
  // chain, where that chain ends in a tag that another chain goes on from; only a choice of fallbacks by language
  // makes such chains.
  const { fallbackLng } = host.options;
  const isByLanguage = Object(fallbackLng) === fallbackLng && !Array.isArray(fallbackLng);
  const sharing = others.filter((other) => other.host.store === host.store);
  if (sharing.some((other) => other.made !== made) || (isByLanguage && sharing.length > 1)) return;
  const first = [...chain.keys()].find((at) => isFound(made, chain[at]));
  const before = chain.slice(0, first ?? chain.length);
  const fromHost = before.find((tag: string) => tagsOfHost.has(tag));
  const expected = fromHost === undefined ? reference.locale : canonicalTag(fromHost);
  if (content.locale !== expected)
    expect({ chain, locale: content.locale }).toEqual({ chain, locale: expected });
}

/** Whether there is a language for a tag. */
const isFound = ({ resources }: Making, tag = "") => {
  const languageOf = (of: string) => of.split("-")[0];
  const own = Object.keys(resources ?? {});
  return [...locales, ...own].some((locale) => languageOf(locale) === languageOf(tag));
};

const later = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A host, and the partnerships that follow it and its clones. */
class World {
  readonly followed: Followed[] = [];
  private readonly start: Start;
  private readonly version: string;
  private i18n: I18n;
  private made: Making;
  private isHostWriting = false;

  private constructor(start: Start, version: string, i18n: I18n) {
    this.start = start;
    this.version = version;
    this.i18n = i18n;
    this.made = start.making;
  }

  static async begin(start: Start, version: string, create: CreateInstance): Promise<World> {
    const i18n = create();
    if (start.backend !== "none") i18n.use(backend as never);
    const world = new World(start, version, i18n);
    if (start.isEarly) await world.attach(start.making);
    await world.init(start.setting.lng);
    if (!start.isEarly) await world.attach(start.making);
    return world;
  }

  private init(lng: string) {
    const { backend, setting } = this.start;
    return this.i18n.init({
      ...setting,
      ns: backend === "listed" ? ["app", "partnership"] : ["app"],
      defaultNS: "app",
      lng,
      interpolation: { escapeValue: false },
    } as object);
  }

  private async attach(made: Making) {
    this.made = made;
    const host = this.i18n;
    const partnership = await createPartnership({
      i18n: host,
      ...made,
      onError: () => {},
    } as never);
    this.followed.push({ host, made, partnership } as unknown as Followed);
  }

  /** Writes to the store as a host does. */
  private write(run: () => void): void {
    this.isHostWriting = true;
    try {
      run();
    } catch (error) {
      // i18next throws on a deep merge into null or a number.
      if (!(error instanceof TypeError)) throw error;
    } finally {
      this.isHostWriting = false;
    }
  }

  async run(one: Operation): Promise<void> {
    const { i18n } = this;
    const { keySeparator } = this.start.setting;
    const keyOf = (path: KeyPath) => path.join(keySeparator || ".");
    /** Whether the host stays where it is, or goes to a language without a chain, when it is asked for a tag. */
    const isRefused = (tag: string) => {
      const { languageUtils } = i18n.services;
      const found = languageUtils.getBestMatchFromCodes([tag]);
      return !found || languageUtils.toResolveHierarchy(found).length === 0;
    };
    const store = i18n.store as { data: object; on: I18n["store"]["on"] };
    switch (one.does) {
      case "switch":
        await i18n.changeLanguage(one.tag);
        break;
      case "switchOther":
        await this.followed[0]?.host.changeLanguage(one.tag);
        break;
      case "setLocale":
        await this.followed.at(-1)?.partnership.setLocale(one.tag);
        break;
      case "remove":
        this.write(() => i18n.removeResourceBundle(one.tag, "partnership"));
        break;
      case "add": {
        const { tag, path, text, spelling, isDeep, isOverwriting } = one;
        const value = path.at(-1) === "aliases" ? [text, "E"].filter(Boolean) : text;
        const bundle = bundleWith(path, value, spelling, keySeparator);
        this.write(() => i18n.addResourceBundle(tag, "partnership", bundle, isDeep, isOverwriting));
        break;
      }
      case "addOne":
      case "addMany": {
        const { tag, path, text } = one;
        if (path.at(-1) === "aliases") break;
        const key = keyOf(path);
        if (one.does === "addOne")
          this.write(() => i18n.addResource(tag, "partnership", key, text as string));
        else this.write(() => i18n.addResources(tag, "partnership", { [key]: text }));
        break;
      }
      case "replace": // as react-i18next's useSSR does
      case "empty":
      case "hydrate": {
        // Nobody hears of new data until the next event: here, until the switch of an instance that is followed, to a
        // language that it does not refuse.
        if (isRefused(one.tag) || !this.followed.some(({ host }) => host === i18n)) break;
        const state = JSON.parse(JSON.stringify(store.data));
        if (one.does !== "hydrate") store.data = one.does === "empty" ? {} : state;
        else if ("hydrate" in i18n)
          (i18n.hydrate as (state: object, tag: string) => void)(state, one.tag);
        await i18n.changeLanguage(one.tag);
        break;
      }
      case "reload":
        if (i18n.services.backendConnector.backend)
          await i18n.reloadResources([one.tag], ["partnership"]);
        break;
      case "clone":
      case "fork": {
        const isFork = one.does === "fork";
        // A fork of i18next 25 shares what its bundles hold: what is added to it changes the other store unheard.
        if (isFork && this.version === "25")
          for (const { partnership } of this.followed.splice(0)) partnership.dispose();
        this.i18n = i18n.cloneInstance({ forkResourceStore: isFork } as object) as I18n;
        await this.i18n.changeLanguage(one.tag);
        await this.attach(this.made);
        break;
      }
      case "init":
        // Initialised again with a language that it refuses, i18next translates into none, and names the one before.
        if (isRefused(one.tag)) break;
        await this.init(one.tag);
        break;
      case "throw":
        // Where a listener throws, i18next calls no later one, and its backend connector stops for good: others
        // cannot know of what was written. So this one throws where partnerships write, and not where a host does.
        if (!i18n.services.backendConnector.backend)
          store.on("added", () => {
            if (!this.isHostWriting) throw new Error("a listener of the application's");
          });
        break;
      case "attach":
        await this.attach(one.making);
        break;
      case "dispose": {
        if (this.followed.length < 2) break;
        const [ended] = this.followed.splice(one.at % this.followed.length, 1);
        ended?.partnership.dispose();
        // Its texts stand until the next event.
        this.write(() => ended?.host.addResource("en", "partnership", "unknown", "x"));
      }
    }
  }

  /** Compares all there is, once what is under way has ended. */
  async check(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) await later();
    for (const one of this.followed) await check(one, this.followed);
  }
}

beforeAll(async () => {
  // What is loaded once arrives at once.
  for (const locale of locales) await createPartnership({ locale, resources: {} });
});

const numRuns = Number(process.env.HOST_RUNS ?? 25);

describe.each(Object.entries(versions))("on i18next %s", (version, create) => {
  test("t and content say the same, whatever a host does", async () => {
    await fc.assert(
      fc.asyncProperty(
        start,
        fc.array(operation, { minLength: 1, maxLength: 12 }),
        async (start, operations) => {
          const world = await World.begin(start, version, create);
          await world.check();
          for (const one of operations) {
            await world.run(one);
            await world.check();
          }
          for (const { partnership } of world.followed) partnership.dispose();
        },
      ),
      { numRuns },
    );
  });
});
