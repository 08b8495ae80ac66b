package cloud.calculator.operator.logging;

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
 * An event begins a line, and whatever else it has to say, a stack trace for example, is
 * indented below it. So nobody but this program begins a line, whatever a client may have
 * brought into a message. It stands at the only place that all of the log passes,
 * libraries' messages included.
 */
final class LineFormat implements StructuredLogFormatter<ILoggingEvent> {

	/** More than any stack trace that tells something. */
	private static final int MOST_LINES = 500;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX")
		.withZone(ZoneId.systemDefault());

	private static final Abbreviator NAME = new TargetLengthBasedClassNameAbbreviator(39);

	private final ThrowableProxyConverter stackTrace;

	LineFormat(ThrowableProxyConverter stackTrace) {
		this.stackTrace = stackTrace;
	}

	@Override
	public String format(ILoggingEvent event) {
		String text = event.getFormattedMessage() + "\n" + this.stackTrace.convert(event);
		return "%s %5s [%s] %s%s : %s%n".formatted(TIME.format(event.getInstant()), event.getLevel(),
				Printable.of(event.getThreadName()), trace(event), NAME.abbreviate(event.getLoggerName()),
				Stream.of(text.split("\n"))
					.map((line) -> Printable.of(line.strip()))
					.filter((line) -> !line.isEmpty())
					.limit(MOST_LINES)
					.collect(Collectors.joining("\n\t")));
	}

	/** Which trace it belongs to, if any: a client may have chosen the id. */
	private static String trace(ILoggingEvent event) {
		String id = event.getMDCPropertyMap().get("traceId");
		return (id != null) ? "[" + Printable.of(id) + "] " : "";
	}

}
