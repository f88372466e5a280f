// On a page that moved: goes on to its new address and takes the query and the anchor along, which a refresh would drop.
// stop() keeps the refresh that follows in the page from racing with this.
const to = new URL(document.currentScript.dataset.to, location.origin);
if (to.search === '') to.search = location.search;
if (to.hash === '') to.hash = location.hash;
window.stop();
location.replace(to);
