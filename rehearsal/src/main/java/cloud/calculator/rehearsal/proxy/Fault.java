package cloud.calculator.rehearsal.proxy;

/**
 * The faults that a response can have.
 */
public enum Fault {

	/** The response arrives half a second later. */
	DELAY,

	/** The connection closes after half of the body. */
	CUT,

	/** The second half of the body never arrives, and the connection stays open. */
	WITHHOLD,

	/** Only half of the body arrives, with a Content-Length that fits it. */
	TRUNCATE,

	/** The body is longer than its Content-Length. */
	OVERFLOW,

	/** One bit of the JSON punctuation is flipped. */
	CORRUPT,

	/** One digit of a value is replaced by another: only a checksum detects it. */
	CORRUPT_DIGIT,

	/** The response is exchanged with the one of a concurrent request. */
	SWAP,

	/** The response is replaced by a status of 500 with an HTML page. */
	ERROR_PAGE,

	/** The response is replaced by a status of 200 with an HTML page. */
	OTHER_PAGE,

	/** The response is replaced by random bytes, which are not HTTP. */
	GARBAGE

}
