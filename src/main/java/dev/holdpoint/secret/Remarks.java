package dev.holdpoint.secret;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what people say of a password from a password: "is wrong", "wurde geändert", "est oublié". */
final class Remarks {
    private static final Set<String> WORDS = Set.of(
            ("unchanged derselbe dasselbe dieselbe denselben gleiche selbe misma mismo même stesso stessa zelfde fields field form forms page pages rules change changes login reset rotated correct"
                            + " incorrect recovery manager strength policy separately available valid invalid wrong right empty"
                            + " blank missing visible hidden unknown known same different secure weak strong long short plain safe"
                            + " public private secret here there below above attached needed fine okay good lost late twice once"
                            + " again gone sent kept this that what which then also still only just never always optional mandatory"
                            + " default case-sensitive longer shorter null none true false nothing something anything yours mine"
                            + " ours theirs easy hard simple complex better best enough over older newer online offline active"
                            + " inactive there's read-only write-only siehe falsch richtig vorhanden unverändert leer lang kurz"
                            + " sicher unsicher unbekannt bekannt gleich nötig notwendig pflicht gültig ungültig korrekt inkorrekt"
                            + " weg abgelaufen neu da hier unten oben anders identisch sichtbar unsichtbar schwach stark geheim"
                            + " privat öffentlich incorrecte correcte bon bonne mauvais mauvaise faux fausse vide court sûr valide"
                            + " invalide obligatoire facultatif identique différent inconnu inconnue juste nouveau requis requise"
                            + " perdu perdue expire bien correcta correcto incorrecta incorrecto buena mala falsa vacía vacío larga"
                            + " corta segura válida inválida obligatoria opcional igual distinta diferente desconocida nueva errónea"
                            + " necesaria corretta corretto errata errato giusta sbagliata vuota lunga sicura valida obbligatoria"
                            + " facoltativa uguale diversa visibile nuova necessaria sconosciuta bene scaduta scaduto juist onjuist"
                            + " goed fout leeg kort veilig geldig ongeldig verplicht optioneel hetzelfde zichtbaar onbekend nieuw"
                            + " nodig verlopen poprawne niepoprawne dobre złe błędne puste długie krótkie bezpieczne ważne nieważne"
                            + " wymagane takie inne nowe stare prawidłowe nieprawidłowe potrzebne nieznane widoczne poprawny błędny")
                    .split(" ", -1));

    /** Verbs, pronouns and negations: of these sentences are made, and hardly a passphrase. */
    private static final Set<String> SENTENCE = new HashSet<>(List.of(
            ("is are was were be been not no do does did don't doesn't can can't cannot must should will would has have had"
                            + " please try again see ask send use used using set get got i you we they it it's he she if when why"
                            + " how where than for via by at from per only too also any all your their my our me us them was"
                            + " accepts asks needs fails works says ist sind war waren wird wurde werden nicht kein keine muss kann"
                            + " soll bitte per hat haben habe geht liegt kommt steht bekommt funktioniert ich sie wir ihr man"
                            + " wenn wo wie warum noch schon oder est sont n'est pas ne peut doit il elle nous vous je on si veuillez"
                            + " merci voir par sur qui que avec son están es son no puede debe usted yo se si por favor ver que con"
                            + " è sono non può deve noi voi io per favore vedi che con niet zijn wordt werd kan moet heb heeft wij ik"
                            + " jullie graag zie via om jest są nie może proszę się już jak że do po and or und oder et ou y o e")
                    .split(" ", -1)));

    /** Endings of participles and of adjectives that are made from verbs. */
    private static final String[] ENDINGS = {
        "ed", "able", "ible", "lich", "bar", "iert", "é", "ée", "és", "ées", "ado", "ada", "ido", "ida", "ato", "ata",
        "uto", "uta", "ione", "iona", "iany", "ane", "ony"
    };

    /** Longer ones are put together of nouns. */
    private static final int COMPOUND = 18;

    private static final int LONG = 14;

    private Remarks() {}

    /** Whether it is such a word, wherever it stands. */
    static boolean isWord(String lower) {
        return WORDS.contains(lower);
    }

    /** Whether it is a word that makes a sentence of those around it. */
    static boolean makesSentence(String word) {
        return SENTENCE.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it is such a word, or has the form of one. */
    static boolean isOne(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isWord(lower) || (Character.isLowerCase(word.charAt(0)) && isParticiple(lower));
    }

    private static boolean isParticiple(String word) {
        if (word.length() < 5 || hasOther(word)) {
            return false;
        }
        boolean germanic = word.length() < COMPOUND
                && (word.startsWith("ge") || word.startsWith("ver") || word.startsWith("be") || word.contains("ge"))
                && (word.endsWith("t") || word.endsWith("en") || word.endsWith("d"));
        if (germanic || (word.length() > 6 && word.endsWith("ing") && !word.endsWith("ling"))) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (word.length() < LONG && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** A digit or a sign, which no word has. */
    private static boolean hasOther(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
