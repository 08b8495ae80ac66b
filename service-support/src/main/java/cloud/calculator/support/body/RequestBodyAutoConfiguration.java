package cloud.calculator.support.body;

import cloud.calculator.support.memory.MemoryBudget;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/**
 * Applies the {@link RequestBodyLimits} of a service. Bodies that arrive slowly occupy at
 * most half of the server's threads.
 */
@AutoConfiguration
@ConditionalOnBean(RequestBodyLimits.class)
class RequestBodyAutoConfiguration {

	@Bean
	FilterRegistrationBean<RequestBodyLimitFilter> requestBodyLimitFilter(RequestBodyLimits limits,
			@Value("${server.tomcat.threads.max:200}") int threads, MeterRegistry registry) {
		MemoryBudget budget = new MemoryBudget(limits.memoryBytes());
		FunctionCounter.builder("calculator.bodies.rejected", budget, MemoryBudget::rejections)
			.description("Requests rejected because there was no memory for their bodies")
			.register(registry);
		return new FilterRegistrationBean<>(
				new RequestBodyLimitFilter(limits, budget, new SlowClientPolicy(threads / 2)));
	}

	@Bean
	RequestBodyRejectedHandler requestBodyRejectedHandler() {
		return new RequestBodyRejectedHandler();
	}

}
