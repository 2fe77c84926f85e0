// The file is asked for at once; the page stays until it comes.
document.querySelector("[data-starts]").hidden = false;
location.assign(document.querySelector("[data-fetch]").href);
