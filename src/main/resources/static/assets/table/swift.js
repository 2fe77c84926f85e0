// A box to write in that comes into one cell made the browser weigh the style of every row anew: the design system has rules for fields
// and their labels that ask what is inside (:has), of any element at all. The table's own boxes are none of those fields, so the rules go.
const KEPT = /^\.ds-(alert|dialog)\b/u;

function lighten(holder) {
  for (let at = holder.cssRules.length - 1; at >= 0; at--) {
    const rule = holder.cssRules[at];
    if (rule.selectorText?.includes(':has(')) {
      if (!KEPT.test(rule.selectorText)) holder.deleteRule(at);
    } else if (rule.cssRules?.length) lighten(rule);
  }
}

export const begin = () => [...document.styleSheets].filter(sheet => sheet.href?.includes('/designsystemet/')).forEach(lighten);
