/**
 * What the buttons, menus and notices of news sites say: words of the page, never of the article.
 * Collected from the interface texts of English news sites and of WordPress, Drupal and Disqus.
 * In lower case; a line that is made of nothing else is page furniture.
 */
const CONTROLS = `
  menu | search | home | sections | navigation | skip to content | skip to main content | jump to navigation
  jump to search | go to top | back to top | top | you are here | keep reading | continue reading the main story | avatar | contents | table of contents | close | open menu | main menu | toggle navigation | show more
  load more | show less | see all | view all | next | previous | prev | next article | previous article
  next story | previous story | advanced settings | advanced search | settings | preferences | accessibility
  listen live | listen | listen to this article | listen to article | watch live | live | on air | play | pause
  watch | play video | audio | video | podcast | podcasts | photos | gallery | view gallery | newsletters
  newsletter | rss | rss feed | feeds | get short url | short url | copy link | copy url | link copied | permalink
  share | share this | share this article | share this story | share this page | share article | share on
  share on facebook | share on twitter | share via email | share on linkedin | share on whatsapp | tweet | retweet
  pin it | pin | like | like this | email | email this | email this article | e-mail | print | print this
  print this article | print page | printer-friendly version | printable version | send | save | save article
  bookmark | bookmark this | facebook | twitter | instagram | linkedin | whatsapp | telegram | reddit | youtube
  pinterest | messenger | flipboard | viber | tiktok | vk | more | more options | more sharing options | follow
  follow us | comments | comment | view comments | add a comment | post a comment | leave a comment
  leave a reply | leave a reply cancel reply | join the discussion | join the conversation | discussion | discuss
  community standards | community guidelines | report abuse | report an error | report a typo | feedback
  send feedback | contact | contact us | about | about us | careers | advertise | advertise with us | help | faq
  terms | terms of use | terms of service | terms and conditions | privacy | privacy policy | cookie policy
  cookies | cookie settings | manage cookies | legal | imprint | sitemap | site map | disclaimer | archive
  all rights reserved | log in | login | sign in | sign up | sign out | log out | register | subscribe
  subscribe now | subscribe today | become a member | donate | donate now | support us | my account | accept
  accept all | accept cookies | reject all | i agree | got it | continue | continue reading | read the full story
  read full article | read more | read in app | open in app | download the app | get the app | advertisement
  ad | ads | advertising | sponsored | sponsored content | promoted | promoted content | paid content
  story continues below advertisement | story continues below | article continues below
  article continues after advertisement | related | related articles | related stories | related news
  related topics | related content | related posts | related links | recommended | these are external links and will open in a new window | recommended for you
  you may also like | you might also like | most read | most popular | most viewed | trending | trending now
  popular | latest | latest news | breaking news | top stories | more news | more stories | more on this story
  more on this | editor's picks | editors' picks | what to read next | read next | up next | in this story
  tags | topics | categories | filed under | edit | font size | text size | a a a | dark mode | english | translate
  select language | image | photo | loading | please wait | loading comments
  this article is for subscribers only | subscribe to continue reading | already a subscriber | already a member
  subscribe to read | subscribe to unlock | subscriber only | subscribers only | premium | register to continue
  sign in to continue | create an account | create a free account | min read | minute read | minutes read | mins read
  minute reading time | views | shares | end | ends | the end`;

const LIST: readonly string[] = CONTROLS.split(/[|\n]/)
  .map((control) => control.trim())
  .filter((control) => control !== "")
  .sort((a, b) => b.length - a.length);

const LONGEST_LINE = 160;

/**
 * Whether the line is controls and nothing else, glued together or not: "ShareTweetEmail",
 * "Community standardsDiscussion", "Share (12) | Print". Numbers count for nothing.
 */
export function isControls(words: string): boolean {
  if (words.length > LONGEST_LINE) return false;
  let rest = words.toLowerCase().replace(/’/g, "'");
  let found = false;
  for (;;) {
    rest = rest.replace(/^[^\p{L}]+/u, "");
    if (rest === "") return found;
    const control = LIST.find((each) => rest.startsWith(each));
    if (!control) return false;
    rest = rest.slice(control.length);
    found = true;
  }
}
