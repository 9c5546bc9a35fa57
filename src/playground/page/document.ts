/** The page. All that it shows is filled in by its scripts; nothing in it comes from elsewhere. */
export const PAGE_DOCUMENT = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Verbatim playground</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page/style.css">
<script type="module" src="/page/app.js"></script>
</head>
<body>
<header>
  <h1>Verbatim <span>playground</span></h1>
  <p id="state" role="status">Connecting…</p>
</header>
<div role="tablist" aria-label="Places" id="places">
  <button role="tab" type="button" id="tab-channel" aria-controls="panel-channel" aria-selected="true" data-place="channel"># articles</button>
  <button role="tab" type="button" id="tab-bot-dm" aria-controls="panel-bot-dm" aria-selected="false" tabindex="-1" data-place="bot-dm">Direct messages</button>
</div>
<main>
  <section role="tabpanel" aria-labelledby="tab-channel" id="panel-channel">
    <div class="log" id="log-channel" role="log" aria-live="polite" aria-label="Messages in #articles" tabindex="0"></div>
    <p class="hint">Nothing here yet. Type / below to see the commands.</p>
  </section>
  <section role="tabpanel" aria-labelledby="tab-bot-dm" id="panel-bot-dm" hidden>
    <div class="log" id="log-bot-dm" role="log" aria-live="polite" aria-label="Direct messages" tabindex="0"></div>
    <p class="hint">Nothing here yet. Ask a question in your own words, or type / for the commands.</p>
  </section>
</main>
<footer>
  <p id="notice" role="alert"></p>
  <form id="composer" autocomplete="off">
    <label for="text" class="unseen">Message or command</label>
    <div class="field">
      <input id="text" type="text" maxlength="2000" spellcheck="false" placeholder="Type a message (@Verbatim to mention the bot), or / for commands">
      <ul id="text-list" role="listbox" aria-label="Commands" hidden></ul>
    </div>
    <button type="submit">Send</button>
  </form>
  <form id="command" autocomplete="off" hidden></form>
</footer>
<dialog id="modal" aria-labelledby="modal-title"><form method="dialog"></form></dialog>
</body>
</html>
`;
