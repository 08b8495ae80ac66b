package cloud.calculator.gateway.expression.normalization;

import java.util.HashMap;
import java.util.Map;

/**
 * Replaces each character by the one that the grammar has for it: signs of word
 * processors, mathematics and East Asian text, digits of all scripts, and spaces.
 * Invisible characters are left out.
 */
final class CharacterMapping {

	/**
	 * Stands for all spaces that can separate groups of digits: no-break, narrow, figure,
	 * thin.
	 */
	static final char NO_BREAK_SPACE = '\u00a0';

	/** The decimal mark of Arabic digits is never a comma. */
	private static final char ARABIC_DECIMAL_MARK = '\u066b';

	private static final int FULL_WIDTH_OFFSET = '\uff01' - '!';

	private static final Map<Integer, Character> SIGNS = signs();

	private CharacterMapping() {
	}

	static PositionedText map(String original, DecimalMark mark) {
		PositionedText text = new PositionedText(original.length());
		int position = 1;
		for (int index = 0; index < original.length(); position++) {
			int character = original.codePointAt(index);
			if (!isInvisible(character)) {
				text.append((character == ARABIC_DECIMAL_MARK) ? '.' : withPoint(map(character), mark), position);
			}
			index += Character.charCount(character);
		}
		return text;
	}

	private static char map(int character) {
		Character sign = SIGNS.get(character);
		if (sign != null) {
			return sign;
		}
		if (character >= '\uff01' && character <= '\uff5e') {
			return map(character - FULL_WIDTH_OFFSET);
		}
		if (Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER) {
			return (char) ('0' + Character.digit(character, 10));
		}
		if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
			return ' ';
		}
		return Character.isBmpCodePoint(character) ? (char) character : '\ufffd';
	}

	/**
	 * Exchanges point and comma if the comma is the decimal mark: the grammar rejects
	 * commas, and so the points of the original text.
	 */
	private static char withPoint(char character, DecimalMark mark) {
		if (mark == DecimalMark.POINT) {
			return character;
		}
		return switch (character) {
			case ',' -> '.';
			case '.' -> ',';
			default -> character;
		};
	}

	/**
	 * Returns whether a character takes no space on the screen: byte order mark, soft
	 * hyphen, zero-width characters, direction marks, variation selectors and the frame
	 * of keycap emoji. Invisible operators (U+2061 to U+2064) are not among them, because
	 * they have a meaning.
	 */
	private static boolean isInvisible(int character) {
		return switch (character) {
			case 0xad, 0x34f, 0x61c, 0x180e, 0x2060, 0x20e3, 0xfeff -> true;
			default -> (character >= 0x200b && character <= 0x200f) || (character >= 0x202a && character <= 0x202e)
					|| (character >= 0x2066 && character <= 0x206f) || (character >= 0xfe00 && character <= 0xfe0f);
		};
	}

	private static Map<Integer, Character> signs() {
		Map<Integer, Character> signs = new HashMap<>();
		add(signs, '+', "\ufe62\u2795");
		// hyphens, dashes, hyphen bullet, minus signs
		add(signs, '-', "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u02d7\u2212\u2796\ufe58\ufe63");
		add(signs, '*', "×·\u0387⋅∙•∗⁎⋆✕✖⨯\ufe61");
		add(signs, '/', ":÷∕⁄∶⧸➗\ufe55");
		add(signs, '(', "\ufe59");
		add(signs, ')', "\ufe5a");
		add(signs, '=', "\ufe66");
		add(signs, ',', "\ufe50");
		add(signs, '.', "\ufe52");
		// apostrophe, group separator of Arabic digits
		add(signs, '\'', "\u02bc\u066c");
		// small letters ha, which look like x
		add(signs, 'x', "\u0445\u0425");
		add(signs, NO_BREAK_SPACE, "\u00a0\u2006\u2007\u2008\u2009\u200a\u202f");
		return Map.copyOf(signs);
	}

	private static void add(Map<Integer, Character> signs, char sign, String alternatives) {
		alternatives.chars().forEach((alternative) -> signs.put(alternative, sign));
	}

}
