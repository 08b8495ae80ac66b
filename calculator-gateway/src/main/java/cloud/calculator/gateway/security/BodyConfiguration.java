package cloud.calculator.gateway.security;

import cloud.calculator.gateway.calculation.LimitsProperties;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BodyConfiguration {

	/** Half of Tomcat's threads. */
	private static final int PLACES = 100;

	@Bean
	FilterRegistrationBean<BodyBounds> bodyBounds(LimitsProperties limits) {
		// JSON may write a character in six bytes; and the other members
		return new FilterRegistrationBean<>(
				new BodyBounds("/api/v1/calculations", 6L * limits.length() + 1000, room(), PLACES));
	}

	/** A text that is read is in memory several times for a moment. */
	private static Room room() {
		return new Room(Runtime.getRuntime().maxMemory() / 16);
	}

}
