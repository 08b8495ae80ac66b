package cloud.calculator.support.logging;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ch.qos.logback.classic.pattern.Abbreviator;
import ch.qos.logback.classic.pattern.TargetLengthBasedClassNameAbbreviator;
import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

import org.springframework.boot.logging.structured.StructuredLogFormatter;

/**
 * Writes an event as one line; further lines of its message and its stack trace are
 * indented below it. A client therefore cannot forge log entries with line breaks in its
 * input, not even through messages of libraries, because every event passes this
 * formatter.
 */
final class SingleLineLogFormatter implements StructuredLogFormatter<ILoggingEvent> {

	/** More than a useful stack trace has. */
	private static final int MAX_LINES = 500;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX")
		.withZone(ZoneId.systemDefault());

	private static final Abbreviator NAME = new TargetLengthBasedClassNameAbbreviator(39);

	private final ThrowableProxyConverter stackTrace;

	SingleLineLogFormatter(ThrowableProxyConverter stackTrace) {
		this.stackTrace = stackTrace;
	}

	@Override
	public String format(ILoggingEvent event) {
		String text = event.getFormattedMessage() + "\n" + this.stackTrace.convert(event);
		return "%s %5s [%s] %s%s : %s%n".formatted(TIME.format(event.getInstant()), event.getLevel(),
				LogTextEscaper.escape(event.getThreadName()), trace(event), NAME.abbreviate(event.getLoggerName()),
				Stream.of(text.split("\n"))
					.map((line) -> LogTextEscaper.escape(line.strip()))
					.filter((line) -> !line.isEmpty())
					.limit(MAX_LINES)
					.collect(Collectors.joining("\n\t")));
	}

	/** The trace id in brackets, escaped because a client can choose it; or nothing. */
	private static String trace(ILoggingEvent event) {
		String id = event.getMDCPropertyMap().get("traceId");
		return (id != null) ? "[" + LogTextEscaper.escape(id) + "] " : "";
	}

}
