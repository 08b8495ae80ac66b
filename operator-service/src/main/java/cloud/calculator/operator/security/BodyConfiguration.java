package cloud.calculator.operator.security;

import cloud.calculator.operator.arithmetic.Limits;
import cloud.calculator.support.memory.MemoryBudget;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BodyConfiguration {

	/** {@code {"left":"","right":""},} and some white space. */
	private static final int FRAME = 50;

	@Bean
	FilterRegistrationBean<BodyBounds> bodyBounds(Limits limits, @Value("${server.tomcat.threads.max:200}") int threads,
			MeterRegistry registry) {
		MemoryBudget room = room();
		FunctionCounter.builder("calculator.bodies.rejected", room, MemoryBudget::rejections)
			.description("Requests refused because there was no room for their bodies")
			.register(registry);
		return new FilterRegistrationBean<>(new BodyBounds("/operations",
				limits.charactersPerRequest() + (long) FRAME * limits.operationsPerRequest() + 1000, room,
				threads / 2));
	}

	private static MemoryBudget room() {
		return new MemoryBudget(Runtime.getRuntime().maxMemory() / 8);
	}

}
