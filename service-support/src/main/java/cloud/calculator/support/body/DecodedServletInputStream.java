package cloud.calculator.support.body;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

import jakarta.servlet.ServletInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A body that is decompressed while it is read. The decompressed body is limited as well:
 * a small body can contain a very long one.
 */
final class DecodedServletInputStream extends BlockingServletInputStream {

	private final String encoding;

	private final long maxBytes;

	private @Nullable InputStream decoded;

	private long bytes;

	/**
	 * Creates the stream.
	 * @param body the compressed body
	 * @param encoding the value of {@code Content-Encoding}
	 * @param maxBytes the greatest length of the decompressed body
	 */
	DecodedServletInputStream(ServletInputStream body, String encoding, long maxBytes) {
		super(body);
		this.encoding = encoding;
		this.maxBytes = maxBytes;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		try {
			if (this.decoded == null) {
				this.decoded = decode();
			}
			int read = this.decoded.read(target, offset, length);
			this.bytes += Math.max(0, read);
			if (this.bytes > this.maxBytes) {
				throw RequestBodyRejectedException.tooLong(this.maxBytes);
			}
			return read;
		}
		catch (ZipException | EOFException ex) {
			throw RequestBodyRejectedException.invalidEncoding(this.encoding);
		}
	}

	private InputStream decode() throws IOException {
		return switch (this.encoding.strip().toLowerCase(Locale.ROOT)) {
			case "gzip", "x-gzip" -> new GZIPInputStream(this.body);
			case "deflate" -> inflate(new BufferedInputStream(this.body));
			case "identity", "" -> this.body;
			default -> throw RequestBodyRejectedException.unsupportedEncoding(this.encoding);
		};
	}

	/**
	 * Some clients leave out the header of the zlib format, which is a multiple of 31.
	 */
	private static InputStream inflate(InputStream compressed) throws IOException {
		compressed.mark(2);
		int first = compressed.read();
		int second = compressed.read();
		compressed.reset();
		boolean zlib = (first & 0x0f) == 8 && (first * 256 + second) % 31 == 0;
		return new InflaterInputStream(compressed, new Inflater(!zlib));
	}

}
