package cloud.calculator.gateway.web.problem;

/**
 * Estimates how many columns of a terminal a text takes.
 */
final class TextWidth {

	private TextWidth() {
	}

	static int columns(String text) {
		return text.codePoints().map(TextWidth::columns).sum();
	}

	private static int columns(int character) {
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
			default -> isWide(character) ? 2 : 1;
		};
	}

	/** Returns whether a character is East Asian and not half-width, or an emoji. */
	private static boolean isWide(int character) {
		return isBetween(character, 0x1100, 0x115f) || isBetween(character, 0x2795, 0x2797)
				|| isBetween(character, 0x2e80, 0xa4cf) || isBetween(character, 0xac00, 0xd7a3)
				|| isBetween(character, 0xf900, 0xfaff) || isBetween(character, 0xfe30, 0xfe6f)
				|| isBetween(character, 0xff01, 0xff60) || isBetween(character, 0xffe0, 0xffe6)
				|| isBetween(character, 0x1f300, 0x1faff) || isBetween(character, 0x20000, 0x3fffd);
	}

	private static boolean isBetween(int character, int first, int last) {
		return character >= first && character <= last;
	}

}
