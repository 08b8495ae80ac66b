package cloud.calculator.operator.web;

/**
 * The numbers of a request are together longer than the limit allows.
 */
class TooManyCharactersException extends RuntimeException {

	TooManyCharactersException(int characters, int limit) {
		super("The numbers of the request have %d characters together, their exponents written out; at most %d are allowed."
			.formatted(characters, limit));
	}

}
