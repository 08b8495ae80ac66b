package cloud.calculator.gateway.logging;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

import ch.qos.logback.classic.pattern.Abbreviator;
import ch.qos.logback.classic.pattern.TargetLengthBasedClassNameAbbreviator;
import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

import org.springframework.boot.logging.structured.StructuredLogFormatter;

/**
 * A line for each event, whatever a client may have brought into its message; a stack
 * trace is indented below it. So nobody but this program begins a line. It stands at the
 * only place that all of the log passes, libraries' messages included.
 */
final class LineFormat implements StructuredLogFormatter<ILoggingEvent> {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX")
		.withZone(ZoneId.systemDefault());

	private static final Abbreviator NAME = new TargetLengthBasedClassNameAbbreviator(39);

	private final ThrowableProxyConverter stackTrace;

	LineFormat(ThrowableProxyConverter stackTrace) {
		this.stackTrace = stackTrace;
	}

	@Override
	public String format(ILoggingEvent event) {
		return "%s %5s [%s] %s : %s%n%s".formatted(TIME.format(event.getInstant()), event.getLevel(),
				Printable.of(event.getThreadName()), NAME.abbreviate(event.getLoggerName()),
				Printable.of(String.valueOf(event.getFormattedMessage())),
				this.stackTrace.convert(event)
					.lines()
					.map((line) -> "\t%s%n".formatted(Printable.of(line.strip())))
					.collect(Collectors.joining()));
	}

}
