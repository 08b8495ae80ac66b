package cloud.calculator.operator.security;

import cloud.calculator.operator.arithmetic.Limits;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BodyConfiguration {

	/** Half of Tomcat's threads. */
	private static final int PLACES = 100;

	/** {@code {"left":"","right":""},} and some white space. */
	private static final int FRAME = 50;

	@Bean
	FilterRegistrationBean<BodyBounds> bodyBounds(Limits limits) {
		return new FilterRegistrationBean<>(new BodyBounds("/operations",
				limits.characters() + (long) FRAME * limits.operations() + 1000, room(), PLACES));
	}

	private static Room room() {
		return new Room(Runtime.getRuntime().maxMemory() / 8);
	}

}
