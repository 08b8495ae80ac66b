package cloud.calculator.rehearsal.proxy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An answer of HTTP.
 *
 * @param status its status
 * @param headers the lines of its headers, without those that say where the body ends
 * @param body its body
 */
record Answer(int status, String headers, byte[] body) {

	static Answer page(int status, String html) {
		return new Answer(status, "Content-Type: text/html\r\n", html.getBytes(StandardCharsets.UTF_8));
	}

	Answer with(byte[] changed) {
		return new Answer(this.status, this.headers, changed);
	}

	void send(OutputStream out) throws IOException {
		send(out, this.body.length);
	}

	/**
	 * Sends it with a length that need not be true.
	 * @param out where to
	 * @param length what it says of the length of its body
	 */
	void send(OutputStream out, int length) throws IOException {
		String head = "HTTP/1.1 %d -\r\n%sContent-Length: %d\r\n\r\n".formatted(this.status, this.headers, length);
		out.write(head.getBytes(StandardCharsets.ISO_8859_1));
		out.write(this.body);
		out.flush();
	}

}
