package cloud.calculator.operator.security;

import cloud.calculator.operator.arithmetic.Limits;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BodyConfiguration {

	/** {@code {"left":"","right":""},} and some white space. */
	private static final int FRAME = 50;

	@Bean
	FilterRegistrationBean<BodyBounds> bodyBounds(Limits limits,
			@Value("${server.tomcat.threads.max:200}") int threads) {
		return new FilterRegistrationBean<>(new BodyBounds("/operations",
				limits.characters() + (long) FRAME * limits.operations() + 1000, room(), threads / 2));
	}

	private static Room room() {
		return new Room(Runtime.getRuntime().maxMemory() / 8);
	}

}
