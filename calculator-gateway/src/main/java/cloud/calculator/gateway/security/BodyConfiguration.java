package cloud.calculator.gateway.security;

import cloud.calculator.gateway.calculation.LimitsProperties;
import cloud.calculator.support.memory.MemoryBudget;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BodyConfiguration {

	@Bean
	FilterRegistrationBean<BodyBounds> bodyBounds(LimitsProperties limits,
			@Value("${server.tomcat.threads.max:200}") int threads, MeterRegistry registry) {
		MemoryBudget room = room();
		FunctionCounter.builder("calculator.bodies.rejected", room, MemoryBudget::rejections)
			.description("Requests refused because there was no room for their bodies")
			.register(registry);
		// JSON may write a character in six bytes; and the other members
		return new FilterRegistrationBean<>(
				new BodyBounds("/api/v1/calculations", 6L * limits.length() + 1000, room, threads / 2));
	}

	/** A text that is read is in memory several times for a moment. */
	private static MemoryBudget room() {
		return new MemoryBudget(Runtime.getRuntime().maxMemory() / 16);
	}

}
