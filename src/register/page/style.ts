/** The plain page's looks; colours keep a contrast of 4.5:1 and more. */
export const style = `
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 1rem; color: #1b1b1b; background: #fff; }
#banner { background: #7a0019; color: #fff; padding: .5rem 1rem; margin: 0 0 1rem; }
header { display: flex; flex-wrap: wrap; gap: 1rem; align-items: baseline; justify-content: space-between; }
h1 { font-size: 1.4rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #c8c8c8; }
button { font: inherit; background: none; border: 0; color: #00478a; text-decoration: underline; cursor: pointer; padding: 0; }
button:focus-visible, select:focus-visible { outline: 3px solid #00478a; outline-offset: 2px; }
dl { display: grid; grid-template-columns: 16rem 1fr; gap: .3rem 1rem; }
dt { font-weight: 600; } dd { margin: 0; white-space: pre-wrap; }
`;
