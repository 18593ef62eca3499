import { createPartnership } from "us-japan-climate-partnership";

const width = Math.min(process.stdout.columns || 88, 88);

/** Breaks a text into lines; every line is indented, the first one after `label`. */
function print(text, label = "", indent = 2) {
  const start = label ? `${" ".repeat(indent)}${label}  ` : " ".repeat(indent);
  const next = " ".repeat(start.length);
  let line = start;
  for (const word of text.split(" ")) {
    if (line.trim() && line.length + word.length > width) {
      console.log(line.trimEnd());
      line = next;
    }
    line += `${word} `;
  }
  console.log(line.trimEnd());
}

const heading = (text) => console.log(`\n${text}\n${"─".repeat(text.length)}`);

/** The commitments' numbers rest on the exact words of the French source, in every language. */
function tour({ locale, article, segments, claims, labels, ...content }) {
  console.log(`\n${"═".repeat(width)}\n${article.title}  [${locale}]\n${"═".repeat(width)}`);

  console.log();
  for (const { id, heading, paragraphs } of article.sections) {
    const sentences = paragraphs.flat();
    print(heading ? segments[heading].text : segments[sentences[0]].text, id.padEnd(8));
  }

  heading(labels.collections.initiatives);
  for (const { name, acronym, launched } of Object.values(content.initiatives)) {
    print([name, launched].filter(Boolean).join(" · "), (acronym ?? "–").padEnd(8));
  }

  heading(labels.collections.commitments);
  for (const { summary } of Object.values(content.commitments)) print(summary, "•");

  heading(labels.collections.events);
  for (const { date, summary } of Object.values(content.events)) {
    print(summary, (date ?? "–").padEnd(8));
  }

  const { name, evidence } = content.commitments.japanGhg2030;
  const [claim] = evidence.change.map((id) => claims[id]);
  heading(name);
  print(`« ${claim.quote} »`, "fr".padEnd(8));
  if (locale !== "fr") print(claim.statement, locale.padEnd(8));
  print(`${labels.verdicts[claim.verdict]}: ${claim.reason}`, " ".repeat(8));
}

const partnership = await createPartnership({ locale: "fr" });
tour(partnership.content);

console.log('\nawait partnership.setLocale("en-US")');
tour(await partnership.setLocale("en-US"));
