export const groupKinds = ['steering', 'working'] as const

export type GroupKind = (typeof groupKinds)[number]
