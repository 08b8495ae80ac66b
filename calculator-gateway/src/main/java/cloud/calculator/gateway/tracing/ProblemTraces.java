package cloud.calculator.gateway.tracing;

import java.util.List;

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
			String traceId = Traceparent.traceId();
			if (traceId != null) {
				problem.setProperty("traceId", traceId);
			}
		});
	}

}
