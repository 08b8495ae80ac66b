package cloud.calculator.operator.tracing;

import java.util.List;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Adds to the problems that Spring MVC answers which trace they belong to.
 */
@Configuration(proxyBeanMethods = false)
class ProblemTraces implements WebMvcConfigurer {

	@Override
	public void addErrorResponseInterceptors(List<ErrorResponse.Interceptor> interceptors) {
		interceptors.add((problem, response) -> {
			SpanContext span = Span.current().getSpanContext();
			if (span.isValid()) {
				problem.setProperty("traceId", span.getTraceId());
			}
		});
	}

}
