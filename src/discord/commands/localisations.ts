/**
 * What commands and options are called in other languages. Written for Verbatim by hand; answers
 * keep the language of the articles. A test holds every text to Discord's limits: a name has up to 32
 * lower-case letters, digits, "-", "_" and "'", a description up to 100 characters.
 */
export const LOCALES = ["de", "fr", "es-ES", "ru", "ar"] as const;

/** One text a language, in the order of `LOCALES`. */
export type Localised = readonly [string, string, string, string, string];

/** By the English name of a command or an option. */
export const NAMES: Readonly<Record<string, Localised>> = {
  ask: ["frage", "demander", "preguntar", "спросить", "اسأل"],
  "who-said": ["wer-sagte", "qui-a-dit", "quien-dijo", "кто-сказал", "من-قال"],
  "what-did": ["was-sagte", "qu-a-dit", "que-dijo", "что-сказал", "ماذا-قال"],
  "when-did": ["wann-war", "quand", "cuando", "когда", "متى"],
  search: ["suche", "chercher", "buscar", "поиск", "بحث"],
  check: ["prüfen", "vérifier", "comprobar", "проверить", "تحقق"],
  timeline: ["zeitleiste", "chronologie", "cronología", "хронология", "تسلسل-زمني"],
  compare: ["vergleich", "comparer", "comparar", "сравнить", "قارن"],
  people: ["personen", "personnes", "personas", "люди", "أشخاص"],
  articles: ["artikel-liste", "articles", "artículos", "статьи", "مقالات"],
  article: ["artikel", "article", "artículo", "статья", "مقال"],
  privacy: ["datenschutz", "confidentialité", "privacidad", "приватность", "خصوصية"],
  status: ["status", "état", "estado", "состояние", "حالة"],
  reload: ["neu-laden", "recharger", "recargar", "перезагрузить", "إعادة-تحميل"],
  help: ["hilfe", "aide", "ayuda", "помощь", "مساعدة"],
  words: ["worte", "mots", "palabras", "слова", "كلمات"],
  speaker: ["sprecher", "orateur", "orador", "автор-слов", "متحدث"],
  event: ["ereignis", "événement", "suceso", "событие", "حدث"],
  question: ["frage", "question", "pregunta", "вопрос", "سؤال"],
  about: ["über", "sujet", "tema", "тема", "حول"],
  quote: ["zitat", "citation", "cita", "цитата", "اقتباس"],
  one: ["eine", "une", "una", "первый", "الأول"],
  other: ["andere", "autre", "otra", "второй", "الثاني"],
  name: ["name", "nom", "nombre", "имя", "اسم"],
  after: ["ab", "depuis", "desde", "после", "بعد"],
  before: ["vor", "avant", "antes", "до", "قبل"],
  private: ["privat", "privé", "privado", "лично", "خاص"],
  mention: ["erwähnen", "mentionner", "mencionar", "упомянуть", "ذكر"],
};

/** By the English name of a command in the menu of a message; these may have capitals and spaces. */
export const MENU_NAMES: Readonly<Record<string, Localised>> = {
  "Check this quote": [
    "Zitat prüfen",
    "Vérifier la citation",
    "Comprobar la cita",
    "Проверить цитату",
    "تحقق من الاقتباس",
  ],
  "Who said this?": [
    "Wer hat das gesagt?",
    "Qui a dit cela ?",
    "¿Quién dijo esto?",
    "Кто это сказал?",
    "من قال هذا؟",
  ],
};
