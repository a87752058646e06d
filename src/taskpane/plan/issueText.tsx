import type { Issue } from "#engine/result";
import { scenarioKeys } from "#engine/scenario/scenarioSchema";
import { issueSentence } from "#wording/issueSentence";
import { keyLabel } from "#wording/keyLabel";

/** Keys that no sentence holds as an ordinary word, such as `targetLevel`; `pace` and `currency` might be one. */
const tellingKeys = scenarioKeys.filter((key) => /[A-Z]/.test(key));
const anyKey = new RegExp(`(?<![\\w.])(${tellingKeys.map((key) => key.replace(".", "\\.")).join("|")})(?![\\w.]*\\w)`, "g");

/** What is wrong with an input, with its label where the sentence names its key: the pane shows no keys. */
export function issueText(issue: Issue): string {
  const sentence = issueSentence(issue);
  const labelled = sentence.startsWith(`${issue.path} `) ? keyLabel(issue.path) + sentence.slice(issue.path.length) : sentence;
  return labelled.replace(anyKey, (key) => keyLabel(key));
}
