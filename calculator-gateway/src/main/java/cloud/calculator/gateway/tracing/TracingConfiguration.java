package cloud.calculator.gateway.tracing;

import cloud.calculator.support.tracing.SamplerCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TracingConfiguration {

	@Bean
	SamplerCustomizer sharedCallSampler() {
		return SharedCallSampler::new;
	}

}
