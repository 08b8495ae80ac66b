package cloud.calculator.gateway.tracing;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Adds the trace id to the problem details that Spring MVC creates.
 */
@Configuration(proxyBeanMethods = false)
class ProblemTraceConfiguration implements WebMvcConfigurer {

	@Override
	public void addErrorResponseInterceptors(List<ErrorResponse.Interceptor> interceptors) {
		interceptors.add((problem, response) -> {
			String traceId = Traceparent.traceId();
			if (traceId != null) {
				problem.setProperty("traceId", traceId);
			}
		});
	}

}
