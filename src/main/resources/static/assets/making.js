// The file is asked for when the page stands as it shall; the page stays until it comes.
document.querySelector("[data-starts]").hidden = false;
const ask = () => location.assign(document.querySelector("[data-fetch]").href);
if (document.readyState === "complete") {
  ask();
} else {
  addEventListener("load", () => setTimeout(ask));
}
