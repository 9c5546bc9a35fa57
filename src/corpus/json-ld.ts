/** An article as schema.org has it, in a page's JSON-LD: what is told of it as text. */
export interface LinkedArticle {
  readonly headline: string | undefined;
  readonly published: string | undefined;
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  readonly url: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

/** schema.org's types for what is published as one piece: NewsArticle, BlogPosting, Report. */
const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w{0,30}Article|(?:Live)?BlogPosting|\w{0,20}Report|SocialMediaPosting)$/;

/** Deeper than this nobody writes; hostile pages do. */
const DEEPEST = 8;

/** The articles that the JSON of one `application/ld+json` script describes; none where it is no JSON. */
export function linkedArticles(script: string): readonly LinkedArticle[] {
  const found: LinkedArticle[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) for (const each of value) visit(each, depth + 1);
    if (!isObject(value)) return;
    if (typesOf(value).some((type) => ARTICLE.test(type))) found.push(articleFrom(value));
    // inside an article stand others: its parts, and what it comments on
    else for (const each of Object.values(value)) visit(each, depth + 1);
  };
  visit(parsed(script), 0);
  return found;
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ""));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function articleFrom(article: Json): LinkedArticle {
  const { headline, name, datePublished, publisher, author, url, mainEntityOfPage } = article;
  return {
    headline: textIn(headline) ?? textIn(name),
    published: textIn(datePublished),
    publisher: nameIn(publisher),
    author: nameIn(author),
    url: textIn(url) ?? idIn(mainEntityOfPage),
  };
}

function typesOf(value: Json): string[] {
  return [value["@type"]].flat().flatMap((type) => textIn(type) ?? []);
}

/** "Marta Ruiz", {"name": "Marta Ruiz"}, or a list of such. */
function nameIn(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    return value.flatMap((each) => nameIn(each) ?? []).join(", ") || undefined;
  }
  return isObject(value) ? textIn(value.name) : textIn(value);
}

function idIn(value: unknown): string | undefined {
  return isObject(value) ? textIn(value["@id"]) : textIn(value);
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
