/** How the page looks, by day and by night. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --back: light-dark(#ffffff, #313338);
  --side: light-dark(#f2f3f5, #2b2d31);
  --text: light-dark(#1e1f22, #e6e7ea);
  --weak: light-dark(#5c5e66, #a5a8b0);
  --line: light-dark(#d7d9dd, #45474d);
  --accent: light-dark(#4552d1, #8c97ff);
  --private: light-dark(#eef0ff, #35384f);
  --danger: light-dark(#c0262b, #ff7b80);
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0 auto; max-width: 60rem; height: 100dvh; display: flex; flex-direction: column;
  font: 1rem/1.45 system-ui, sans-serif; background: var(--back); color: var(--text);
}
header { display: flex; align-items: baseline; justify-content: space-between; padding: .6rem 1rem 0; }
h1 { font-size: 1.15rem; margin: 0; }
h1 span, #state { color: var(--weak); font-weight: normal; margin: 0; font-size: .9rem; }
[role=tablist] { display: flex; gap: .25rem; padding: .5rem 1rem 0; border-bottom: 1px solid var(--line); }
[role=tab] { border: 0; border-bottom: 3px solid transparent; background: none; padding: .4rem .8rem; border-radius: 0; color: var(--weak); }
[role=tab][aria-selected=true] { border-color: var(--accent); color: var(--text); font-weight: 600; }
main { flex: 1; min-height: 0; display: flex; }
[role=tabpanel] { flex: 1; display: flex; flex-direction: column; min-height: 0; min-width: 0; }
.log { flex: 1; overflow-y: auto; margin: 0; padding: .5rem 1rem; }
.log:empty { flex: 0; padding: 0; }
.log:not(:empty) + .hint { display: none; }
.hint { color: var(--weak); padding: 1rem; margin: 0; }
.message { padding: .45rem .7rem; margin: .2rem 0; border-radius: .4rem; overflow-wrap: anywhere; }
.message.private { background: var(--private); }
.message header { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; justify-content: flex-start; font-size: .9rem; }
.message header strong { font-size: 1rem; }
.message time, .message .note { color: var(--weak); font-size: .85rem; }
.badge { background: var(--accent); color: var(--back); border-radius: .2rem; padding: 0 .3rem; font-size: .7rem; font-weight: 600; line-height: 1.5; align-self: center; }
.body > *, .embed > *, .container > *, blockquote > * { margin: .2rem 0; }
.body small { display: block; color: var(--weak); font-size: .82rem; }
.body h3, .body h4, .body h5 { line-height: 1.3; }
blockquote { margin: .3rem 0; padding: 0 0 0 .8rem; border-left: .25rem solid var(--line); }
pre, code { font: .85rem/1.4 ui-monospace, monospace; background: var(--side); border-radius: .25rem; }
code { padding: .05rem .25rem; }
pre { padding: .5rem; overflow-x: auto; white-space: pre-wrap; margin: .3rem 0; }
.embed, .container { border: 1px solid var(--line); border-left: .25rem solid var(--accent); border-radius: .3rem; padding: .4rem .8rem; margin: .4rem 0; background: var(--side); max-width: 40rem; }
.section { display: flex; gap: 1rem; justify-content: space-between; align-items: flex-start; }
.section > button, .section > a { flex: none; }
.row { display: flex; flex-wrap: wrap; gap: .4rem; margin: .4rem 0; }
hr { border: 0; border-top: 1px solid var(--line); }
.mention { background: var(--private); color: var(--accent); border-radius: .2rem; padding: 0 .15rem; }
.spoiler:not(:hover, :focus) { background: var(--text); color: var(--text); }
a { color: var(--accent); }
button, .button, select, input, textarea { font: inherit; color: inherit; border: 1px solid var(--line); border-radius: .35rem; padding: .35rem .7rem; background: var(--side); }
button { cursor: pointer; }
button:disabled { opacity: .5; cursor: default; }
.button { display: inline-block; text-decoration: none; }
button.primary, form button[type=submit] { background: var(--accent); color: var(--back); border-color: transparent; }
button.danger { color: var(--danger); border-color: currentColor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.tools { display: flex; gap: .5rem; align-items: baseline; font-size: .8rem; color: var(--weak); }
.tools button { font-size: .8rem; padding: .1rem .5rem; }
.tools details { flex: 1; min-width: 0; }
.tools summary { cursor: pointer; width: fit-content; }
footer { padding: .4rem 1rem 1rem; border-top: 1px solid var(--line); }
#notice { margin: 0 0 .3rem; min-height: 1.45em; color: var(--danger); font-size: .9rem; }
#composer { display: flex; gap: .5rem; }
.field { position: relative; flex: 1; min-width: 0; }
.field input, .field select, .field textarea { width: 100%; }
[role=listbox] { position: absolute; bottom: 100%; left: 0; right: 0; z-index: 1; margin: 0 0 .2rem; padding: .25rem; list-style: none; max-height: 50vh; overflow-y: auto; background: var(--back); border: 1px solid var(--line); border-radius: .4rem; box-shadow: 0 .2rem 1rem #0004; }
[role=option] { padding: .3rem .5rem; border-radius: .25rem; cursor: pointer; }
[role=option][aria-selected=true] { background: var(--private); }
[role=option] span { color: var(--weak); margin-left: .6rem; font-size: .9rem; }
#command { display: grid; gap: .5rem; }
#command h2 { font-size: 1rem; margin: 0; }
#command h2 span { color: var(--weak); font-weight: normal; margin-left: .5rem; }
.option { display: grid; grid-template-columns: minmax(6rem, 12rem) 1fr; gap: .5rem; align-items: center; }
.option small { color: var(--weak); display: block; line-height: 1.2; }
.buttons { display: flex; gap: .5rem; }
dialog { border: 1px solid var(--line); border-radius: .5rem; background: var(--back); color: var(--text); width: min(30rem, 92vw); }
dialog form { display: grid; gap: .6rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
