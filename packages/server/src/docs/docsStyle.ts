/** The looks of the documentation: the reader's own fonts, light or dark as the system is. */
export const docsStyle = `:root {
  color-scheme: light dark;
  --text: light-dark(#242424, #e6e6e6);
  --quiet: light-dark(#5c5c5c, #adadad);
  --ground: light-dark(#ffffff, #1b1b1b);
  --code: light-dark(#f5f5f5, #292929);
  --line: light-dark(#e0e0e0, #444444);
  --link: light-dark(#0f548c, #7ab8eb);
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.6 'Segoe UI', system-ui, -apple-system, sans-serif;
  overflow-wrap: break-word;
}
a { color: var(--link); }
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
header { border-bottom: 1px solid var(--line); }
header nav { display: flex; flex-wrap: wrap; gap: 0 1.5rem; max-width: 76rem; margin: auto; padding: 0.25rem 1rem; }
header nav a { padding: 0.5rem 0; text-decoration: none; }
header nav a[aria-current] { color: inherit; font-weight: 600; }
.skip { position: absolute; left: -100vw; padding: 0.5rem 1rem; background: var(--ground); }
.skip:focus { left: 0; }
.page { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 2.5rem; max-width: 76rem; margin: auto; padding: 0 1rem; }
.contents { position: sticky; top: 0; align-self: start; max-height: 100vh; padding: 2rem 0; overflow-y: auto; }
.contents a { display: block; padding: 0.25rem 0; color: var(--quiet); text-decoration: none; }
.contents a:hover { color: var(--link); }
main { max-width: 52rem; padding: 1rem 0 5rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h2 { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
code, pre { font: 0.875em/1.55 ui-monospace, 'Cascadia Mono', Consolas, monospace; }
code { padding: 0.1em 0.3em; border-radius: 4px; background: var(--code); }
pre { padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 6px; background: var(--code); overflow-x: auto; }
pre code { padding: 0; background: none; font-size: 1em; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; min-width: 32rem; }
th:empty { padding: 0; border: 0; }
td, th { padding: 0.4rem 1.25rem 0.4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
img { max-width: 100%; }
@media (max-width: 56rem) {
  .page { display: block; }
  .contents { position: static; max-height: none; padding: 1rem 0 0; }
}
@media (max-width: 40rem) {
  table { min-width: 0; }
  tbody, tr, td { display: block; padding: 0; border: 0; }
  thead { position: absolute; clip-path: inset(50%); }
  tr { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
}
@media print {
  header, .contents { display: none; }
  .page { display: block; }
}
`
