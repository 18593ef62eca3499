import { referencePathOf } from "./addresses.ts";
import { claimsBySection, nameOfSection } from "./claims-by-section.ts";
import { showDate } from "./dates.ts";
import { ImportOf } from "./import-of.tsx";
import { LinkTo, LinkToFile, LinkToView, usePage } from "./page.tsx";
import { Sign } from "./signs.tsx";
import { VerdictName, VerdictStrip } from "./verdict-parts.tsx";
import { countsOf, verdictsInOrder } from "./verdicts.ts";

/** What each verdict means, and how many claims have it. */
function Key() {
  const { content, words } = usePage();
  const claims = Object.values(content.claims);
  const counts = new Map(countsOf(claims).map(({ verdict, count }) => [verdict, count]));
  return (
    <dl class="key">
      {verdictsInOrder.map((verdict) => (
        <div key={verdict}>
          <dt>
            <Sign verdict={verdict} /> {words.count(`counted_${verdict}`, counts.get(verdict) ?? 0)}
          </dt>
          <dd>{words.say(`means_${verdict}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The claims that the public record contradicts, with the reasons. */
function Contradicted() {
  const { content, words } = usePage();
  const contradicted = Object.values(content.claims).filter(
    ({ verdict }) => verdict === "contradicted",
  );
  if (contradicted.length === 0) return null;
  return (
    <section aria-labelledby="contradicted">
      <h2 id="contradicted">{words.say("contradictedHeading")}</h2>
      <ul class="contradictions">
        {contradicted.map(({ id, statement, reason }) => (
          <li key={id}>
            <p>
              <VerdictName verdict="contradicted" />
            </p>
            <p class="statement">
              <LinkTo id={id}>{words.say("quotedTitle", { title: statement })}</LinkTo>
            </p>
            <p>{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How the claims of each section stand, in the order of the article. */
function Strips() {
  const { content, words } = usePage();
  return (
    <section aria-labelledby="strips">
      <h2 id="strips">{words.say("stripsHeading")}</h2>
      <ul class="strips">
        {claimsBySection(content).map(({ section, claims }) => (
          <li key={section.id}>
            <LinkToView view="text" hash={`#section-${section.id}`}>
              {nameOfSection(content, words, section)}
            </LinkToView>
            <VerdictStrip claims={claims} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a developer comes for. */
function ForDevelopers() {
  const { content, locale, words } = usePage();
  return (
    <section class="developers" aria-labelledby="developers">
      <h2 id="developers">{words.say("developersHeading")}</h2>
      <pre>
        <code>
          npm install <span class="whole">us-japan-climate-partnership</span>
        </code>
      </pre>
      <pre>
        <code>
          <ImportOf name="claims" />
          {"\n\nconsole.log("}
          <wbr />
          {`claims.jumppNamedInFrench.verdict);\n// "${content.claims.jumppNamedInFrench.verdict}"`}
        </code>
      </pre>
      <ul class="inline">
        <li>
          <LinkToFile file={`data/content/${locale}.json`}>{words.say("dataAsJson")}</LinkToFile>
        </li>
        <li>
          <LinkToFile file="data/tables/claims.csv">{words.say("claimsAsCsv")}</LinkToFile>
        </li>
        <li>
          <LinkToView view="data">{words.say("data")}</LinkToView>
        </li>
        <li>
          <LinkToFile file={referencePathOf(locale, "index.html")}>
            {words.say("reference")}
          </LinkToFile>
        </li>
      </ul>
    </section>
  );
}

/** What this is, what was found, and who found it when and how: before the text. */
export function Entry() {
  const { content, locale, words } = usePage();
  const claims = Object.values(content.claims);
  const parts = countsOf(claims, verdictsInOrder).map(({ verdict, count }) =>
    words.count(`counted_${verdict}`, count),
  );
  const days = claims.map(({ checkedOn }) => checkedOn).sort();
  const last = days.at(-1) ?? "";
  return (
    <div class="entry">
      <div class="finding">
        <p class="package">us-japan-climate-partnership {content.version}</p>
        <h1>{words.say("title")}</h1>
        <p class="lead">
          {words.count("ofClaims", claims.length, { verdicts: words.series(parts) })}
        </p>
        <p class="to-text">
          <a href="#article">{words.say("readTheText")}</a>
        </p>
        <Key />
        <p class="quiet">
          {words.say("theArticle", { title: content.article.title })}{" "}
          {words.say("checkedBy", { date: showDate(last, locale) })}{" "}
          <LinkToFile
            file={referencePathOf(
              locale,
              locale === "fr"
                ? "documents/Comment_les_verdicts_ont_été_rendus.html"
                : "documents/How_the_verdicts_were_made.html",
            )}
          >
            {words.say("method")}
          </LinkToFile>
        </p>
      </div>
      <div class="beside">
        <ForDevelopers />
        <Strips />
      </div>
      <Contradicted />
    </div>
  );
}
