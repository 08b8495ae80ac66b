package cloud.calculator.operator.operations;

import java.util.zip.CRC32C;

/**
 * The checksum over a request and its response. With it a client detects bodies that were
 * damaged on the way and responses that belong to another request.
 */
final class Checksum {

	static final String HEADER = "X-Checksum";

	private Checksum() {
	}

	/**
	 * Calculates the checksum.
	 * @param request the body of the request
	 * @param response the body of the response
	 * @return CRC-32C (RFC 3720, appendix B.4) over the request's body followed by the
	 * response's body, as lower-case hexadecimal digits
	 */
	static String of(byte[] request, byte[] response) {
		CRC32C checksum = new CRC32C();
		checksum.update(request);
		checksum.update(response);
		return Long.toHexString(checksum.getValue());
	}

}
