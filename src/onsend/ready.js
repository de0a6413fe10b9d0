// The library starts no handler in a page that never asks whether it is ready. A file of its own, for a page's security
// policy allows no script inside it; classic Outlook never gets here.
Office.onReady();
