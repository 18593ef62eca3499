import { slug } from "github-slugger";
import { KindRouter, Slugger } from "typedoc";

/** Makes anchors as GitHub does. TypeDoc's own differ where a heading has a dash or quotation marks. */
class GitHubSlugger extends Slugger {
  serialize(heading) {
    return slug(heading);
  }
}

/** Gives the headings of READMEs and guides the anchors that GitHub gives them, so that a link leads to the same place in both. */
export class GitHubRouter extends KindRouter {
  buildPages(project) {
    const pages = super.buildPages(project);
    for (const { model } of pages) {
      if (model === project || model.isDocument?.()) {
        this.sluggers.set(model, new GitHubSlugger({ lowercase: true }));
      }
    }
    return pages;
  }
}
