package cloud.calculator.gateway.client.codec;

import java.io.IOException;

import feign.Response;
import feign.codec.ErrorDecoder;

/**
 * Creates exceptions for error responses like Feign's decoder, which reads bodies of any
 * length, but omits bodies that are too long.
 */
public final class ErrorResponseDecoder implements ErrorDecoder {

	private static final int MAX_LENGTH = 16 * 1024;

	private final ErrorDecoder decoder = new ErrorDecoder.Default();

	@Override
	public Exception decode(String methodKey, Response response) {
		return this.decoder.decode(methodKey, response.toBuilder().body(body(response)).build());
	}

	private static byte[] body(Response response) {
		if (response.body() == null) {
			return new byte[0];
		}
		try {
			return ResponseBody.read(response, MAX_LENGTH).orElseGet(() -> new byte[0]);
		}
		catch (IOException ex) {
			// the status is known and sufficient
			return new byte[0];
		}
	}

}
