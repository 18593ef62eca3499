const { createPartnership } = require("us-japan-climate-partnership");
const { claims } = require("us-japan-climate-partnership/en");

const contradicted = Object.values(claims).filter(({ verdict }) => verdict === "contradicted");
for (const { statement, reason } of contradicted) console.log(`- ${statement}\n  ${reason}`);

createPartnership({ locale: "ja-JP" }).then(async (partnership) => {
  console.log(partnership.content.initiatives.jucep.name);
  const { initiatives } = await partnership.setLocale("fr");
  console.log(initiatives.jucep.name);
});
