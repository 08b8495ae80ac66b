package cloud.calculator.rehearsal.proxy;

/**
 * What may be wrong with an answer on its way.
 */
public enum Fault {

	/** It comes half a second later. */
	DELAY,

	/** It is half there when the connection ends. */
	CUT,

	/** It is half there, and then nothing comes any more. */
	WITHHOLD,

	/** It is half there, and says of itself that this is all. */
	TRUNCATE,

	/** It is longer than it says of itself. */
	OVERFLOW,

	/** A bit of what holds its JSON together has flipped. */
	CORRUPT,

	/** One of the digits of a value is another: only a checksum tells. */
	CORRUPT_DIGIT,

	/** It goes to another call that is under way, and that call's answer comes here. */
	SWAP,

	/** It is an error of a server in between. */
	ERROR_PAGE,

	/** It is a page of something that is no operator. */
	OTHER_PAGE,

	/** It is not even HTTP. */
	GARBAGE

}
