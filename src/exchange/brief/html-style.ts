/** The look of the HTML brief: the dossier's colours and measures, for screen and print. */
export const style = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #17191b; --ink-2: #45494d; --rule: #d9d9d2; --focus: #0b57d0 }
@media (prefers-color-scheme: dark) { :root { --paper: #14171a; --ink: #e9e7e1; --ink-2: #bdbcb6; --rule: #30353a; --focus: #8ab8ff } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/24px "Source Serif 4", Georgia, serif }
main { max-width: 44rem; margin: 0 auto; padding: 32px 24px 64px }
h1 { font-size: 34px; line-height: 40px; font-weight: 500; margin: 0 0 8px; overflow-wrap: anywhere }
h2 { font-size: 18px; line-height: 24px; font-weight: 600; margin: 24px 0 8px; padding-top: 8px; border-top: 1.5px solid var(--ink) }
p { margin: 0 0 8px; overflow-wrap: anywhere }
.scope, .rest, cite { color: var(--ink-2) }
.scope, .rest, .notes { font-size: 13px; line-height: 18px }
.notes h2 { font-size: 15px }
q { quotes: none }
cite { font-style: normal }
ol { padding-left: 2.2em; margin: 0 }
li { margin: 0 0 4px; overflow-wrap: anywhere }
sup { line-height: 0; font-size: .75em; margin-left: .15em }
a { color: inherit; text-decoration-color: var(--ink-2) }
a:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
abbr { text-decoration: none }
@media print { :root { --paper: #fff; --ink: #17191b; --ink-2: #45494d; color-scheme: light } body { font-size: 10pt; line-height: 14pt } main { padding: 0; max-width: none } li, p { break-inside: avoid } }
`
