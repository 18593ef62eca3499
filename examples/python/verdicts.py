"""Prints each contradicted claim with the documents that contradict it: content is plain JSON."""

import json
from pathlib import Path

package = Path(__file__).parent / "node_modules" / "us-japan-climate-partnership"
content = json.loads((package / "dist" / "content" / "en.json").read_text(encoding="utf-8"))

for claim in content["claims"].values():
    if claim["verdict"] == "contradicted":
        print(f"- {claim['statement']} {claim['reason']}")
        for reference in map(content["references"].get, claim["references"]):
            print(f"  {reference['publisher']}, {reference['date']}: {reference['url']}")
