package cloud.calculator.operator.web;

import java.util.zip.CRC32C;

/**
 * What ties an answer to its question: whoever asked can tell that both arrived unharmed,
 * and that it is no answer to somebody else.
 */
final class Checksum {

	static final String HEADER = "X-Checksum";

	private Checksum() {
	}

	/**
	 * The checksum of a question and its answer.
	 * @param question the body of the request
	 * @param answer the body of the response
	 * @return CRC-32C (RFC 3720, appendix B.4) over both, one after the other, in
	 * hexadecimal digits
	 */
	static String of(byte[] question, byte[] answer) {
		CRC32C checksum = new CRC32C();
		checksum.update(question);
		checksum.update(answer);
		return Long.toHexString(checksum.getValue());
	}

}
